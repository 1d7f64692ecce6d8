/** Deciding about public pledges (承诺) of merchants and the returns carried out under them. */
@NullMarked
package org.redress.command.pledge;

import org.jspecify.annotations.NullMarked;
