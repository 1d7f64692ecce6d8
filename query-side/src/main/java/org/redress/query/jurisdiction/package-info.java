/** Who handles a complaint, as a case file shows it: Order 121 Art. 13, 14, 33, 41. */
@NullMarked
package org.redress.query.jurisdiction;

import org.jspecify.annotations.NullMarked;
