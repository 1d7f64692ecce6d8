/**
 * Facts about consumption warnings (消费预警) and consumption tips (消费提示): Order 121 Art. 38
 * (2026-04-15).
 */
@NullMarked
package org.redress.events.warning;

import org.jspecify.annotations.NullMarked;
