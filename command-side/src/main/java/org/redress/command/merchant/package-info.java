/** Deciding about merchant records (经营者) and checking unified social credit codes. */
@NullMarked
package org.redress.command.merchant;

import org.jspecify.annotations.NullMarked;
