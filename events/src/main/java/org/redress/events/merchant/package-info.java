/** Facts about merchant records (经营者). */
@NullMarked
package org.redress.events.merchant;

import org.jspecify.annotations.NullMarked;
