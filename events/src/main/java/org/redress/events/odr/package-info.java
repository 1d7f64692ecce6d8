/**
 * Facts of online dispute resolution by enterprises (在线消费争议解决, ODR): Order 121 Art. 6 (2026-04-15).
 */
@NullMarked
package org.redress.events.odr;

import org.jspecify.annotations.NullMarked;
