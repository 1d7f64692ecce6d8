/**
 * Deciding about published sets of indicators for safe consumption (放心消费指标体系) and scorecards by
 * them.
 */
@NullMarked
package org.redress.command.indicator;

import org.jspecify.annotations.NullMarked;
