/**
 * The recovered-loss ledger (挽回经济损失): typed lines that are never changed, money promised and money
 * performed apart, and counters over them by region and period.
 */
@NullMarked
package org.redress.query.ledger;

import org.jspecify.annotations.NullMarked;
