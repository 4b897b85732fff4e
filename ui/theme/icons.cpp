// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <functional>
#include <utility>

namespace proctor {

namespace {

QByteArray svgBytes(const QString &name)
{
    static QHash<QString, QByteArray> cache;
    if (const auto it = cache.constFind(name); it != cache.constEnd())
        return *it;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    return *cache.insert(name, opened ? file.readAll() : QByteArray());
}

QColor inkColour(Ink ink)
{
    const Theme &theme = Theme::of(QGuiApplication::palette());
    switch (ink) {
    case Ink::Text:
        return theme.text;
    case Ink::Secondary:
        return theme.secondary;
    case Ink::Hint:
        return theme.hint;
    case Ink::Accent:
        return theme.accent;
    case Ink::Orphan:
        return theme.state(Look::Orphan);
    case Ink::OnFilled:
        return theme.dark ? theme.window : theme.base;
    }
    return theme.text;
}

/// Draws an SVG afresh at any scale; the drawings are black and are tinted by replacing it.
class TintedEngine final : public QIconEngine {
  public:
    TintedEngine(QString name, std::function<QColor()> colour)
        : m_name(std::move(name)), m_colour(std::move(colour))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = svgBytes(m_name);
        svg.replace("#000", m_colour().name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.45);
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name, m_colour); }

  private:
    QString m_name;
    std::function<QColor()> m_colour;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    if (svgBytes(name).isEmpty())
        return {};
    return QIcon(new TintedEngine(name, [colour] { return colour; }));
}

QIcon icon(const QString &name, Ink ink)
{
    if (svgBytes(name).isEmpty())
        return {};
    return QIcon(new TintedEngine(name, [ink] { return inkColour(ink); }));
}

QIcon shapeIcon(Look look, const Theme &theme, int size)
{
    QIcon result;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(size * scale, size * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintShape(painter, QRectF(0, 0, size, size), look, theme.state(look));
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace proctor
