/**
 * Who complains, as a case file shows it: agents, joint complaints, identity, duplicates, special
 * groups. Personal data is masked.
 */
@NullMarked
package org.redress.query.intake;

import org.jspecify.annotations.NullMarked;
