/** What the server says about its own state. */
@NullMarked
package org.redress.server.health;

import org.jspecify.annotations.NullMarked;
