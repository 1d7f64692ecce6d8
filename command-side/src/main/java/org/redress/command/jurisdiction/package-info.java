/**
 * Deciding who handles a complaint: competence by place, routing by the intake centre, transfer up
 * and down, disputes of two authorities. Order 121 Art. 13, 14, 33, 41 (2026-04-15).
 */
@NullMarked
package org.redress.command.jurisdiction;

import org.jspecify.annotations.NullMarked;
