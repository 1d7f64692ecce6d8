package org.redress.command.clock;

import java.time.Instant;
import org.redress.events.clock.FileKind;

/**
 * What clocks need to know about their file.
 *
 * @param id id of the file
 * @param kind what kind of file it is
 * @param region region of the authority that handles it
 * @param receivedAt when it was received, which decides the regime
 */
public record FileFacts(String id, FileKind kind, String region, Instant receivedAt) {}
