/** Facts about which authority handles a complaint: Order 121 Art. 13, 14, 33, 41 (2026-04-15). */
@NullMarked
package org.redress.events.jurisdiction;

import org.jspecify.annotations.NullMarked;
