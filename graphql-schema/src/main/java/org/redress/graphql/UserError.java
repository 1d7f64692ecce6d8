package org.redress.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a command was refused, in the form of the API.
 *
 * @param code value of the enum {@code UserErrorCode}
 * @param message what is wrong, one sentence
 * @param path the input field at fault from the outside in; {@code input} alone for the command as
 *     a whole
 * @param allowed what would have been allowed, null when nothing would
 */
public record UserError(String code, String message, List<String> path, @Nullable String allowed) {}
