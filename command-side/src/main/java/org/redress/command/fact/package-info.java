/** Taking in, correcting and withdrawing facts that others counted, each with its source. */
@NullMarked
package org.redress.command.fact;

import org.jspecify.annotations.NullMarked;
