package org.redress.events.form;

import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * Whom the receiver of a form may turn to (联系人、联系电话、通信地址).
 *
 * @param name who handles the matter, null when the form does not ask for a name
 * @param phone telephone number at the authority
 * @param address postal address of the authority, null when the form does not ask for it
 */
public record FormContact(@Nullable Protected name, Protected phone, @Nullable String address) {}
