/** Queries and other demands that are no complaint and no report, as the API shows them. */
@NullMarked
package org.redress.query.consultation;

import org.jspecify.annotations.NullMarked;
