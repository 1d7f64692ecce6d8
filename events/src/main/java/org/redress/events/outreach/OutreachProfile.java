package org.redress.events.outreach;

/**
 * What an activity for consumers is.
 *
 * @param title title
 * @param area area of work (领域) it belongs to, as the organiser's programme names it
 * @param region region where it takes place: GB/T 2260 code, or a code of another scheme
 * @param organiser name of the body that organises it
 */
public record OutreachProfile(String title, String area, String region, String organiser) {}
