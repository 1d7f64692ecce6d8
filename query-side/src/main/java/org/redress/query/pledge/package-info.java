/** Public pledges (承诺) of merchants and what was carried out under them. */
@NullMarked
package org.redress.query.pledge;

import org.jspecify.annotations.NullMarked;
