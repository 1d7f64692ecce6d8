/** Facts about public pledges (承诺) of merchants and the returns carried out under them. */
@NullMarked
package org.redress.events.pledge;

import org.jspecify.annotations.NullMarked;
