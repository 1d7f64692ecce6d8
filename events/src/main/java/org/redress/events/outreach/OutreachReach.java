package org.redress.events.outreach;

/**
 * How many were reached, each 0 or more.
 *
 * @param leaflets leaflets handed out (宣传资料), pieces
 * @param advised people who asked and were advised on the spot (现场咨询), persons
 * @param visitors members of consumer visiting groups (消费体察团), persons
 */
public record OutreachReach(long leaflets, long advised, long visitors) {}
