package org.redress.events.station;

/** What a station is for. */
public enum StationKind {
  /** A station that watches over consumer rights in its area or trade (消费维权监督站). */
  SUPERVISION,
  /** A service station for consumer rights with an operator (消费维权服务站): Order 121 Art. 6. */
  SERVICE,
  /** A short way for disputes with an operator (绿色通道): Order 121 Art. 6. */
  GREEN_CHANNEL
}
