package no.signert.http;

import java.time.Duration;

/**
 * What a host was asked for, as printed after the run.
 *
 * @param host its name, with port where that is unusual
 * @param requests sent, robots.txt included
 * @param bytes received in bodies, before decompression
 * @param notModified requests answered 304
 * @param retries requests that were sent again
 * @param failures requests without an answer, and answers 4xx and 5xx
 * @param overridden requests that robots.txt disallows and a person approved
 * @param spared requests that were not sent, because an earlier answer still does
 * @param waited time spent waiting so as not to bother it
 */
public record HostUse(
    String host,
    long requests,
    long bytes,
    long notModified,
    long retries,
    long failures,
    long overridden,
    long spared,
    Duration waited) {}
