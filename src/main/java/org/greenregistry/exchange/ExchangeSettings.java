package org.greenregistry.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a file that comes in may be.
 *
 * @param maxFile as uploaded
 * @param maxUnpacked one part of a workbook, such as a sheet
 * @param maxTexts the texts its cells share, as bytes: they are kept in memory while it is read
 * @param maxRows that have a cell
 */
@ConfigurationProperties("registry.exchange")
record ExchangeSettings(
        @DefaultValue("100MB") DataSize maxFile,
        @DefaultValue("1GB") DataSize maxUnpacked,
        @DefaultValue("100MB") DataSize maxTexts,
        @DefaultValue("200000") int maxRows,
        @DefaultValue("2000") int maxColumns) {}
