/** Publishing and withdrawing consumption warnings (消费预警) and tips (消费提示): Order 121 Art. 38. */
@NullMarked
package org.redress.command.warning;

import org.jspecify.annotations.NullMarked;
