/** Statutory clocks as people read them: with their rule, their stops, a light and a sentence. */
@NullMarked
package org.redress.query.clock;

import org.jspecify.annotations.NullMarked;
