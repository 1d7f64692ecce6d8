/**
 * Reports (举报) as the API shows them. No read model holds anything about a reporter but whether
 * there is a name: Order 121 Art. 37 keeps reporters secret, and what is not there cannot leak.
 */
@NullMarked
package org.redress.query.report;

import org.jspecify.annotations.NullMarked;
