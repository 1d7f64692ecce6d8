/**
 * Facts about published sets of indicators for safe consumption (放心消费指标体系) and what was scored by
 * them.
 */
@NullMarked
package org.redress.events.indicator;

import org.jspecify.annotations.NullMarked;
