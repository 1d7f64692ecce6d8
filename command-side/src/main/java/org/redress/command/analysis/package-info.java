/** Issuing and withdrawing analysis reports (研判报告): Order 121 Art. 38. */
@NullMarked
package org.redress.command.analysis;

import org.jspecify.annotations.NullMarked;
