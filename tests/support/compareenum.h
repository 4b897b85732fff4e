// SPDX-License-Identifier: GPL-3.0-or-later
// QCOMPARE for our enums: by their words, since our toString() answers with a string_view and Qt's
// would be hidden by it.
#pragma once

#include <QtTest/QTest>

#define QCOMPARE_ENUM(actual, expected)                                                            \
    QCOMPARE(QByteArray::fromStdString(std::string(toString(actual))),                             \
             QByteArray::fromStdString(std::string(toString(expected))))
