package org.redress.events.safeunit;

/**
 * What kind of unit or area takes part: the classes of the three-year action plan of five
 * departments (2025-02).
 */
public enum SafeUnitKind {
  /** Shop (放心商店) */
  SHOP,
  /** Online shop (放心网店) */
  ONLINE_SHOP,
  /** Live-stream room (放心直播间) */
  LIVE_ROOM,
  /** Restaurant (放心餐饮店) */
  RESTAURANT,
  /** Factory (放心工厂) */
  FACTORY,
  /** Market, an area (放心市场) */
  MARKET,
  /** Business district, an area (放心商圈) */
  BUSINESS_DISTRICT,
  /** Scenic area (放心景区) */
  SCENIC_AREA;

  /** Whether it is an area with many operators and not one unit. */
  public boolean area() {
    return switch (this) {
      case SHOP, ONLINE_SHOP, LIVE_ROOM, RESTAURANT, FACTORY -> false;
      case MARKET, BUSINESS_DISTRICT, SCENIC_AREA -> true;
    };
  }
}
