/**
 * Enforcement cases as the API shows them. The report that led to a case is not shown with it: the
 * operator may see the case and may not learn of a reporter (Order 121 Art. 37).
 */
@NullMarked
package org.redress.query.enforcement;

import org.jspecify.annotations.NullMarked;
