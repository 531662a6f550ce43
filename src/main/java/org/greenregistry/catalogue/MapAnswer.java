package org.greenregistry.catalogue;

import java.util.List;
import java.util.Map;

/**
 * The projects of a filter on the map.
 *
 * @param points in the order of their codes, as many as were asked for at most
 * @param mapped how many have a place, shown or not
 * @param unmapped how many have none; with {@code mapped} they make the total of the list
 * @param units how many of them lie in each unit of today, by uid
 * @param parks and in each park, by code
 */
public record MapAnswer(
        List<MapPoint> points, long mapped, long unmapped, Map<String, Long> units, Map<String, Long> parks) {}
