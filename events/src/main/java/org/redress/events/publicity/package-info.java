/**
 * Facts about showing a closed complaint to the public (消费投诉信息公示): what is shown, what is not and
 * why, objections and their review. Source: Order 121 Art. 38 (2026-04-15), Implementation
 * Regulations of the Consumer Protection Law Art. 29 (2024-07-01), 市场监督管理投诉信息公示暂行规则 (2023-09-26).
 */
@NullMarked
package org.redress.events.publicity;

import org.jspecify.annotations.NullMarked;
