/**
 * What the build promises about itself: the arrows between the modules, the checks that stop a bad
 * change, and the cleanliness of every file. Each promise is proved by a planted violation.
 */
@NullMarked
package org.redress.gates;

import org.jspecify.annotations.NullMarked;
