/**
 * Facts about how an oversight body looks into the handling of a case (监督检查): why, what it found,
 * what has to be put right until when, what the office reports, and how it ends. The case itself is
 * not changed by it.
 */
@NullMarked
package org.redress.events.oversight;

import org.jspecify.annotations.NullMarked;
