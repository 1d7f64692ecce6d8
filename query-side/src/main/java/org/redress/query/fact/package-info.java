/** Facts that others counted, each shown with its source. */
@NullMarked
package org.redress.query.fact;

import org.jspecify.annotations.NullMarked;
