//! What is drawn anew after a change is all that has changed: the picture drawn piece by piece equals one drawn from scratch.

use super::view::view;
use crate::{Till, TillOptions, by_hand};
use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{Platform, PlatformError, WindowAdapter};
use slint::{ComponentHandle, PhysicalSize, Rgb8Pixel};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::mpsc::sync_channel;
use std::time::Duration;

const WIDTH: u32 = 1024;
const HEIGHT: u32 = 768;

/// A platform whose first window draws what has changed, and whose second draws everything each time.
#[derive(Default)]
struct Board {
    windows: Rc<RefCell<Vec<Rc<MinimalSoftwareWindow>>>>,
    time_ms: Rc<Cell<u64>>,
}

impl Platform for Board {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        let is_first = self.windows.borrow().is_empty();
        let window = MinimalSoftwareWindow::new(if is_first {
            RepaintBufferType::ReusedBuffer
        } else {
            RepaintBufferType::NewBuffer
        });
        self.windows.borrow_mut().push(window.clone());
        Ok(window)
    }
    fn duration_since_start(&self) -> Duration {
        Duration::from_millis(self.time_ms.get())
    }
}

struct Drawn {
    ui: ui::Omnitill,
    till: Till,
    window: Rc<MinimalSoftwareWindow>,
    pixels: Vec<Rgb8Pixel>,
}

impl Drawn {
    /// Draws until nothing moves any more; returns the largest area drawn at once.
    fn draw(&mut self) -> u32 {
        let mut largest = 0;
        self.window.draw_if_needed(|renderer| {
            let size = renderer.render(&mut self.pixels, WIDTH as usize).bounding_box_size();
            largest = largest.max(size.width * size.height);
        });
        largest
    }
}

#[test]
fn a_basket_that_gets_shorter_than_its_list_is_drawn_whole() {
    let board = Board::default();
    let (windows, time_ms) = (board.windows.clone(), board.time_ms.clone());
    slint::platform::set_platform(Box::new(board)).unwrap();
    let (desk, _inputs) = sync_channel(256);
    let mut pair = [0, 1].map(|index| {
        let ui = ui::Omnitill::new().unwrap();
        let window = windows.borrow()[index].clone();
        window.set_size(PhysicalSize::new(WIDTH, HEIGHT));
        ui.show().unwrap();
        let till = Till::bind(&ui, desk.clone(), TillOptions { post: by_hand(), ..TillOptions::default() });
        Drawn { ui, till, window, pixels: vec![Rgb8Pixel::default(); (WIDTH * HEIGHT) as usize] }
    });
    for lines in [0, 14, 13, 9, 5, 2, 1, 12, 13, 3, 0] {
        let mut largest = 0;
        for drawn in &pair {
            drawn.till.apply(&[], Some(&view(lines)));
        }
        for _ in 0..12 {
            time_ms.set(time_ms.get() + 100);
            slint::platform::update_timers_and_animations();
            largest = largest.max(pair[0].draw());
            pair[1].window.request_redraw();
            pair[1].draw();
        }
        let differing = pair[0].pixels.iter().zip(&pair[1].pixels).filter(|(left, right)| left != right).count();
        assert_eq!(differing, 0, "{lines} lines leave old pixels behind");
        if lines == 13 {
            assert!(largest < WIDTH * HEIGHT * 6 / 10, "one line more or less draws {largest} pixels");
        }
        assert_eq!(slint::Model::row_count(&pair[0].ui.global::<ui::Sell>().get_lines()), lines as usize);
    }
}
