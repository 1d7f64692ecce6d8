/**
 * Signed notes (C2SP signed-note): a text for machines and people with signature lines below it,
 * and the keys that sign and check them. Ed25519 of the JDK's own provider.
 */
@NullMarked
package org.redress.eventstore.proof.note;

import org.jspecify.annotations.NullMarked;
