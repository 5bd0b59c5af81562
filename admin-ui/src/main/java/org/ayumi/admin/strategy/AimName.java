package org.ayumi.admin.strategy;

/** An aim (めざす姿) of the vision as an initiative names it, 1 to 9. */
public record AimName(int number, String shortTitle, String title) {}
