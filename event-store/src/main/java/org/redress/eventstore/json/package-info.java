/** Events as JSON: one set of rules for both sides, from wire name to record and back. */
@NullMarked
package org.redress.eventstore.json;

import org.jspecify.annotations.NullMarked;
