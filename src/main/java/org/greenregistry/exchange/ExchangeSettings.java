package org.greenregistry.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a file that comes in may be.
 *
 * @param maxFile as uploaded
 * @param maxUnpacked all parts of a workbook together
 * @param maxTexts characters of the texts its cells share: they are kept in memory while it is read
 */
@ConfigurationProperties("registry.exchange")
record ExchangeSettings(
        @DefaultValue("60MB") DataSize maxFile,
        @DefaultValue("1GB") DataSize maxUnpacked,
        @DefaultValue("60000000") int maxTexts,
        @DefaultValue("200000") int maxRows,
        @DefaultValue("2000") int maxColumns) {}
