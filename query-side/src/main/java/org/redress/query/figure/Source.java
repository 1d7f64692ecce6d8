package org.redress.query.figure;

import org.jspecify.annotations.Nullable;
import org.redress.query.projection.Recorded;

/**
 * A family of cards.
 *
 * @param <C> form of a card
 */
public interface Source<C extends Card> {

  /** Name of the collection of its cards. */
  String collection();

  /** The record that a card is. */
  Class<C> type();

  /** The card that an event changes, null when it changes none. */
  @Nullable String cardOf(Recorded event);

  /**
   * The card after the event, with the event's position. Pure.
   *
   * @param before the card before it, null when there is none yet
   */
  C fold(@Nullable C before, Recorded event);
}
