/**
 * Deciding about online dispute resolution by enterprises (在线消费争议解决, ODR): who takes part, and
 * complaints that go to an enterprise before the authority steps in. Order 121 Art. 6 (2026-04-15).
 */
@NullMarked
package org.redress.command.odr;

import org.jspecify.annotations.NullMarked;
