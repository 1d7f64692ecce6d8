package org.redress.query.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A name that an organisation had.
 *
 * @param nameZh name in Chinese
 * @param nameEn name in English, null when it had none
 * @param until when it ended
 */
public record FormerName(String nameZh, @Nullable String nameEn, Instant until) {}
