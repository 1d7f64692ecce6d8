/** Sums owed and paid to the consumer as a case file shows them. */
@NullMarked
package org.redress.query.refund;

import org.jspecify.annotations.NullMarked;
