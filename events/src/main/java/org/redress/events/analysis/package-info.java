/** Facts about analysis reports (研判报告, 投诉分析报告): Order 121 Art. 38 (2026-04-15). */
@NullMarked
package org.redress.events.analysis;

import org.jspecify.annotations.NullMarked;
