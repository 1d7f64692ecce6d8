/**
 * Deciding about the examination of a complaint: material asked for, signs of abuse and their
 * assessment by a person, and the notice of the decision. Accepting and refusing themselves belong
 * to the complaint. Source: Order 121 Art. 7, 10, 15 to 17 (2026-04-15).
 */
@NullMarked
package org.redress.command.examination;

import org.jspecify.annotations.NullMarked;
