package nl.lokaledemocratie.quickscan.walk.trial;

import nl.lokaledemocratie.quickscan.scan.own.AskedScan;

/**
 * A scan as somebody tries it.
 *
 * @param address path of the first page
 * @param isOver  whether it was opened since, or this is no address of its trial
 */
record Trial(AskedScan scan, String address, boolean isOver) {}
