/**
 * Deciding about who complains: agents, joint complaints, identity, duplicates, special groups.
 * Order 121 Art. 10 to 12, 16 (2026-04-15).
 */
@NullMarked
package org.redress.command.intake;

import org.jspecify.annotations.NullMarked;
