/**
 * Deciding about queries and other demands that are no complaint and no report: Order 121 Art. 44
 * (2026-04-15).
 */
@NullMarked
package org.redress.command.consultation;

import org.jspecify.annotations.NullMarked;
