package org.redress.query.group;

import java.time.Instant;

/**
 * A report of a group to a superior authority.
 *
 * @param superiorId the superior authority
 * @param summary what was reported, masked
 * @param at when
 */
public record GroupReport(String superiorId, String summary, Instant at) {}
