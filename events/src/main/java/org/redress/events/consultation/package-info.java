/** Facts about queries and other demands that are no complaint and no report: Order 121 Art. 44. */
@NullMarked
package org.redress.events.consultation;

import org.jspecify.annotations.NullMarked;
