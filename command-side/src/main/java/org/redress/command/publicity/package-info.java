/**
 * Deciding about showing a closed complaint to the public (消费投诉信息公示): a person decides each time,
 * what is shown holds no personal data, and not showing it needs a reason. Source: Order 121 Art.
 * 38 (2026-04-15), Implementation Regulations of the Consumer Protection Law Art. 29 (2024-07-01).
 */
@NullMarked
package org.redress.command.publicity;

import org.jspecify.annotations.NullMarked;
