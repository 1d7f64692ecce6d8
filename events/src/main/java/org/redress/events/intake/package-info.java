/**
 * Facts about who complains and how the complaint reached its file: agents, joint complaints,
 * identity, duplicates, special groups. Order 121 Art. 10 to 12, 16 (2026-04-15).
 */
@NullMarked
package org.redress.events.intake;

import org.jspecify.annotations.NullMarked;
